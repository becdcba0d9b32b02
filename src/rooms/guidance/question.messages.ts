import type { Catalogue } from '#house/language.ts';
import { en } from './question.messages.en.ts';
import { sv } from './question.messages.sv.ts';
import type { QuestionTexts } from './question.ts';

export const questionTexts: Catalogue<QuestionTexts> = { sv, en };
