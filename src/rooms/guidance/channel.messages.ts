import type { Catalogue } from '#house/language.ts';
import { en } from './channel.messages.en.ts';
import { type ChannelMessages, sv } from './channel.messages.sv.ts';

export const channelMessages: Catalogue<ChannelMessages> = { sv, en };
