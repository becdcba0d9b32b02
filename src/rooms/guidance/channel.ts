import { z } from 'zod';

/** What a municipality can tell the number or the link of; the guide and *more ways* lead to them. */
export const localChannelKinds = [
  'social-services',
  'on-call',
  'e-service',
  'sspf',
  'crisis-support',
  'parent-support',
  'relatives-support',
  'child-advocate',
  'exit-programme',
  'situation-picture',
] as const;
export type LocalChannelKind = (typeof localChannelKinds)[number];

/** A way to somebody in the municipality, as a function and never as a person. */
export interface ChannelProfile {
  kind: LocalChannelKind;
  title: string;
  phone?: string | undefined;
  hours?: string | undefined;
  email?: string | undefined;
  href?: string | undefined;
  note?: string | undefined;
  /** The day when somebody last saw that it leads where it says. */
  checkedOn: string;
}

export interface LocalChannel extends ChannelProfile {
  id: string;
  municipalityCode: string;
  version: number;
}

const line = (most: number) => z.string().trim().max(most).optional();
const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '');

/** Three digits as in 112, or as many as a number may have with its country. */
const isPhone = (phone: string) =>
  /^\+?[\d\s()–-]+$/.test(phone) && digitsOf(phone).length >= 3 && digitsOf(phone).length <= 15;
const isLink = (href: string) => /^https:\/\/[^\s/]+\.[^\s/]+/.test(href) && URL.canParse(href);

/** What a channel may say; `today` is the last day that it may have been checked on. */
export const channelSchema = (today: string) =>
  z
    .object({
      kind: z.enum(localChannelKinds),
      title: z.string().trim().min(1).max(120),
      phone: line(40).refine(phone => phone === undefined || isPhone(phone), 'unreadable'),
      hours: line(200),
      email: z.email().max(254).optional(),
      href: line(400).refine(href => href === undefined || isLink(href), 'unreadable'),
      note: line(600),
      checkedOn: checkedDay(today),
    })
    .refine(({ phone, email, href }) => phone || email || href, { path: ['phone'], message: 'nowhere' });

/** A day that has been, or today. */
export const checkedDay = (today: string) => z.iso.date().refine(day => day <= today, 'future');

/** So long after somebody has looked, a number or a rule says that it may be old, months. */
export const freshMonths = 12;
