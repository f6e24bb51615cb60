import './export-link.css';
import { exportAddress } from '../app/export-address.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(ownPagesWords);

/** The way to the page where files are made of the comments; in a narrow panel its arrow alone. @param of an ärende, or a document without one */
export function ExportLink({ of }: { of: string }) {
  const { export: name } = useWords().pages.titles;
  return (
    <a
      class="export-link short-tool"
      href={exportAddress(of)}
      target="_blank"
      rel="noopener"
      title={name}
      aria-label={name}
    >
      <svg class="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 10V2M5 5l3-3 3 3M3 9v4h10V9" />
      </svg>
      <span>{name}</span>
    </a>
  );
}
