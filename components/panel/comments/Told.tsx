import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';

/** What has just been done, also for who hears the page. */
export function Told({ work }: { work: CommentWork }) {
  const { form, list } = useWords();
  const { value: told } = work.told;
  const sentence = () => {
    switch (told?.is) {
      case 'saved':
        return form.saved(told.at);
      case 'saved-before':
        return form.savedBefore;
      case 'removed':
        return list.removed(told.count);
      case 'undone':
        return list.undone(told.what);
      case 'redone':
        return list.redone(told.what);
      default:
        return '';
    }
  };
  return (
    <p role="status" class="told">
      {sentence()}
    </p>
  );
}
