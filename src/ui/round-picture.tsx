import type { FC } from 'hono/jsx';

const sides = { small: 44, large: 72 };

/** A small round picture; `alt` says what it shows to those who do not see it. */
export const RoundPicture: FC<{ src: string; alt: string; size?: keyof typeof sides }> = ({
  src,
  alt,
  size = 'small',
}) => <img class={`round round-${size}`} src={src} alt={alt} width={sides[size]} height={sides[size]} loading="lazy" />;
