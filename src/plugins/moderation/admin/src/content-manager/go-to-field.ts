import type { Path } from '../../../../../domain/refusal';

/** The first kind that is there: an editor of blocks has buttons and a list of its own before its text. */
const CONTROLS = ['input, textarea, [contenteditable="true"]', '[role="combobox"]', 'button'];
/** From the words of a label up to the box that holds its control. */
const HIGHEST = 6;

const named = (name: string, kinds: readonly string[]): HTMLElement | null => {
  const places = kinds.map((kind) => `main ${kind}[name="${CSS.escape(name)}"]`);
  return document.querySelector<HTMLElement>(places.join(', '));
};

/** Others that bear the name of a field may be a part of it: the list of kinds of paragraphs is called as its text. */
const TYPED_INTO = ['input', 'textarea'];

function underLabel(label: string): HTMLElement | null {
  const words = [...document.querySelectorAll<HTMLElement>('main label, main span, main h3, main legend')];
  let place = words.find(({ textContent }) => textContent?.replace(/[\s*]+$/, '').trim() === label) ?? null;
  for (let height = 0; place && height < HIGHEST; height += 1) {
    for (const kind of CONTROLS) {
      const control = place.querySelector<HTMLElement>(kind);
      if (control) return control;
    }
    place = place.parentElement;
  }
  return null;
}

/**
 * Puts the focus on a field of the form. By the page itself, not by the address as Strapi does: a change of the address
 * would ask whether to throw unsaved edits away.
 * @param label of the whole field, for controls that have no name of their own
 */
export function goToField(path: Path, label: string): void {
  const name = path.join('.');
  const control =
    named(name, TYPED_INTO) ?? underLabel(label) ?? named(name, ['']) ?? named(String(path[0]), ['']);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
