import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'read-answer-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['commands/read-answer.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { lines, stdout, stderr, status };
}

const answer =
  'Viks kommun\n2027-01-15\nDnr KS 2027/12\n\nKommunen tillstyrker planen. Avsnitt 2 om psykisk ohälsa bör förtydligas.\n';

describe('read-answer', () => {
  test('prints who, when and how, and then the points', () => {
    const { lines, stderr, status } = run([file('svar.txt', answer)]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(lines[0]).toMatchObject({
      type: 'answer',
      instans: 'Viks kommun',
      dnr: ['KS 2027/12'],
      date: '2027-01-15',
      overall: 'tillstyrker med ändring',
    });
    expect(lines.slice(1).map(({ type, stance, text, about }) => [type, stance, text, about])).toEqual([
      ['point', 'stöd', 'Kommunen tillstyrker planen.', ['hela']],
      ['point', 'ändringsförslag', 'Avsnitt 2 om psykisk ohälsa bör förtydligas.', ['2']],
    ]);
    expect(lines[2].concepts).toEqual(['psykisk-ohalsa']);
    expect(answer.slice(lines[2].start, lines[2].end)).toBe(lines[2].text);
  });

  test('never writes over what it reads, however that is named', () => {
    const read = file('yttrande.txt', answer);
    for (const out of [read, join(folder, '.', 'yttrande.txt')]) {
      const { stderr, stdout, status } = run(['--text', out, read]);
      expect({ stderr, stdout, status }).toEqual({
        ...{ stdout: '', status: 2 },
        stderr: `${out} är en fil som läses, och den skrivs inte över. Ange en annan fil med --text.\n`,
      });
    }
    expect(readFileSync(read, 'utf8')).toBe(answer);
  });

  test('reads a saved mail, and tells of what is attached', () => {
    const head = [
      'From: =?utf-8?Q?Viks_f=C3=B6rening?= <post@vik.example>',
      'Subject: Svar',
      'Date: Fri, 15 Jan 2027 09:00:00 +0100',
    ];
    const text = [
      '--del',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Vi saknar ett avsnitt om =C3=A4ldre.',
    ];
    const attached = [
      '--del',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="svar.pdf"',
      '',
      '%PDF',
      '--del--',
      '',
    ];
    const mail = [...head, 'Content-Type: multipart/mixed; boundary="del"', '', ...text, ...attached].join('\r\n');
    const { lines, stderr, status } = run([file('svar.eml', mail)]);
    expect(lines[0]).toMatchObject({ instans: 'Viks förening', date: '2027-01-15' });
    expect(lines[1]).toMatchObject({ text: 'Vi saknar ett avsnitt om äldre.', stance: 'invändning' });
    expect(stderr).toContain('har bilagor som inte är lästa: svar.pdf. Spara dem och läs dem var för sig.');
    expect(status).toBe(1);
  });

  test('reads a mail that is HTML alone', () => {
    const mail = [
      'From: Viks kommun <post@vik.example>',
      'Subject: Svar',
      'Date: Fri, 15 Jan 2027 09:00:00 +0100',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Vi saknar ett avsnitt om äldre.</p><script>alert(1)</script><ul><li>Mål 2 bör strykas.</li></ul>',
    ].join('\r\n');
    const { lines, stderr, status } = run([file('html.eml', mail)]);
    expect([stderr, status]).toEqual(['', 0]);
    expect(lines[0]).toMatchObject({ instans: 'Viks kommun', date: '2027-01-15' });
    expect(lines.slice(1).map(({ text }) => text)).toEqual(['Vi saknar ett avsnitt om äldre.', 'Mål 2 bör strykas.']);
  });

  test.each([
    ['a file', (name: string) => [name]],
    ['standard input', () => ['-']],
  ])('reads what an older program has saved, from %s', (_, args) => {
    const bytes = Buffer.from(answer, 'latin1');
    writeFileSync(join(folder, 'latin1.txt'), bytes);
    const { stdout, status } = spawnSync(
      process.execPath,
      ['commands/read-answer.ts', ...args(join(folder, 'latin1.txt'))],
      {
        ...{ cwd: root, encoding: 'utf8', input: bytes },
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Avsnitt 2 om psykisk ohälsa bör förtydligas.');
  });

  test('reads five megabytes without a blank', () => {
    const { lines, stderr, status } = run([file('utan.txt', 'a'.repeat(5_000_000))]);
    expect([lines.length, status]).toEqual([1, 0]);
    expect(stderr).toContain('är längre än tvåhundra sidor');
  });

  test('tells where the file is the remiss itself, and where it answers another', () => {
    const remiss = readFileSync(join(root, 'test/documents/answers/handlingsplan.md'), 'utf8');
    const of = file('handlingsplan.md', remiss);
    expect(run(['--of', of, file('kopia.md', remiss)]).stderr).toContain('verkar vara själva remissen');
    const other =
      'Viks kommun\n\nHar beretts tillfälle att yttra sig över förslag till Cykelplan för Norrbyn 2030.\n\nKommunen ser gärna fler asfalterade banor längs landsvägarna, belysning vid busshållplatser, parkering för lastcyklar, snöröjning före gryningen, vägvisning genom skogarna, reparationsverkstäder, vinterväghållning, pendlarstråk, järnvägskorsningar, trafiksignaler, lånecyklar, cykelgarage och parkeringsavgifter. Kommunen tillstyrker därför cykelplanens investeringar.';
    expect(run(['--of', of, file('annan.txt', other)]).stderr).toContain('verkar svara på en annan remiss');
    const unnamed = other.replace(/Har beretts[^\n]*/, '');
    expect(run(['--of', of, file('namnlos.txt', unnamed)]).stderr).toBe('');
  });

  test.each([
    ['gammalt.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'Spara den som Word-dokument (.docx) eller PDF'],
    ['gammalt.rtf', '{\\rtf1 Vi saknar barn.}', 'Spara den som Word-dokument (.docx) eller PDF'],
    ['lista.xlsx', 'PK\x03\x04', 'är en kalkylfil och läses inte här'],
    ['skannat.png', '\x89PNG\r\n\x1a\n\0\0', 'öppna den i tillägget, som läser text ur bilder'],
  ])('says what to do with %s', (name, bytes, told) => {
    writeFileSync(join(folder, name), Buffer.from(bytes, 'latin1'));
    const { stdout, stderr, status } = run([join(folder, name)]);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(told);
  });

  test('reads standard input, and with --of what is answered; its number is not the answer’s', () => {
    const remiss = file(
      'remiss.md',
      'Region Norr\n\nDnr RN 2026-0418\n\n# Plan för bad\n\n## 1. Inledning\n\nVattnet är för alla som bor i länet.\n\n## 2. Badplatser\n\nBadplatserna ska vara rena och ha livbojar.\n',
    );
    const { lines } = run(['--of', remiss, '-'], 'Viks kommun\nRN 2026-0418\n\nDet är bra att badplatserna nämns.');
    expect(lines[0]).toMatchObject({ instans: 'Viks kommun', dnr: [] });
    expect(lines[1]).toMatchObject({ about: ['2'], stance: 'stöd' });
  });

  test('of other files than plain text --text writes what the offsets count in', () => {
    const page = file(
      'svar.html',
      '<h1>Viks kommun</h1><p>Kommunen saknar ett mål.</p><p>Planen <b>bör</b> kortas.</p>',
    );
    const out = join(folder, 'text.txt');
    const { lines } = run(['--text', out, page]);
    const text = readFileSync(out, 'utf8');
    expect(lines.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kommunen saknar ett mål.',
      'Planen bör kortas.',
    ]);
  });

  test.each([
    ['nothing', '', 'har ingen text'],
    ['nobody', 'Planen bör kortas.', 'säger inte vem som svarar'],
    ['English', 'The strategy is of great value, and we are of the opinion that it is needed.', 'är på engelska'],
  ])('tells of %s', (name, text, told) => {
    const { lines, stderr, status } = run([file(`${name}.txt`, text)]);
    expect(stderr).toContain(told);
    expect([lines[0].overall, status]).toEqual(['oklart', 0]);
  });

  test.each([
    ['no file', [], 'Ange en fil med ett yttrande.'],
    ['two files', ['a.txt', 'b.txt'], 'Ange en fil med ett yttrande.'],
    ['a file that isn’t there', ['saknas.txt'], 'saknas.txt finns inte.'],
    ['a remiss that isn’t there', ['--of', 'saknas.txt', '-'], 'saknas.txt finns inte.'],
    ['two remisser', ['--of', 'a.txt', '--of', 'b.txt', '-'], 'Ange --of en gång'],
    ['an option that isn’t there', ['--fly', 'a.txt'], 'Valet --fly finns inte.'],
  ])('%s', (_, args, told) => {
    const { stderr, status } = run(args);
    expect(stderr).toContain(told);
    expect(status).toBe(2);
  });
});
