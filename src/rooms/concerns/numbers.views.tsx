import type { FC } from 'hono/jsx';
import { telephone } from '#rooms/guidance/channel.views.tsx';

/** Numbers of the whole country that stand in sentences of this room, as they are written there. */
const national = /(0771-50 50 50|114 14|116 111|1177|112)/;

/** A sentence whose numbers can be pressed. */
export const WithNumbers: FC<{ children: string }> = ({ children }) => (
  <>
    {children.split(national).map((part, place) =>
      place % 2 === 0 ? (
        part
      ) : (
        <a href={telephone(part)} dir="ltr">
          {part}
        </a>
      ),
    )}
  </>
);
