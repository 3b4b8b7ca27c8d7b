import type { Lang } from '../model/text.ts';
import { speaker } from '../ui/speak.ts';
import { FORM_WORDS } from '../words/play/form-lacks.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Says what a form still lacks in the language of the page, where the browser would say it in its own. */
export function speakForms(lang: () => Lang): void {
  document.addEventListener(
    'invalid',
    ({ target }) => {
      const field = target as Field;
      field.setCustomValidity(''); // what it lacks now, not what was said of it before
      if (!field.validity.valid) field.setCustomValidity(lackOf(field, lang()));
    },
    true,
  );
  document.addEventListener('input', ({ target }) => {
    const form = (target as Partial<Field>).form;
    for (const field of form?.elements ?? [])
      if ('setCustomValidity' in field) (field as Field).setCustomValidity('');
  });
}

function lackOf(field: Field, lang: Lang): string {
  const t = speaker(FORM_WORDS, lang);
  if (field.validity.valueMissing) return t(field.type === 'radio' ? 'choose' : 'fill');
  const { min = '', max = '' } = field as Partial<HTMLInputElement>;
  return min === '' || max === '' ? t('wrong') : t('range', { min, max });
}
