import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { measureMarkup } from '../markup/scan-markup.ts';
import { GlossaryRefused } from '../result.ts';
import { Statements } from './said.ts';
import { ownBase } from './triples.ts';

/** In UTF-16 units. */
const portion = 65_536;

/** @throws {GlossaryRefused} where it isn't RDF in XML, or more than is read */
export async function statementsOfRdfXml(xml: string): Promise<Statements> {
  // Measured first: the package would resolve entities, and build whatever stands there.
  measureMarkup(xml);
  const statements = new Statements();
  const parser = new Parser({ baseIRI: ownBase, validateUri: false });
  await new Promise<void>((resolve, reject) => {
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.told = ({ subject, predicate, object }) => {
      const isText = object.termType === 'Literal';
      const to = isText ? { text: object.value, language: object.language ?? '' } : { node: nameOf(object) };
      statements.add(nameOf(subject), predicate.value, to);
    };
    parser.resume();
    for (let at = 0; at < xml.length; at += portion) parser.write(xml.slice(at, at + portion));
    parser.end();
  }).catch((error: unknown) => {
    const [, line = ''] = /(?:^|Line )(\d+)/.exec(String((error as Error).message)) ?? [];
    throw new GlossaryRefused('broken', line);
  });
  return statements;
}

/** Each statement as it comes: what a stream keeps until somebody asks for it takes half of the time. */
class Parser extends RdfXmlParser {
  told: (quad: Quad) => void = () => {};

  override push(quad: Quad | null): boolean {
    if (quad === null) return super.push(null);
    this.told(quad);
    return true;
  }
}

interface Quad {
  subject: QuadTerm;
  predicate: QuadTerm;
  object: QuadTerm;
}
interface QuadTerm {
  termType: string;
  value: string;
  language?: string;
}

const nameOf = ({ termType, value }: QuadTerm): string => (termType === 'BlankNode' ? `_:${value}` : value);
