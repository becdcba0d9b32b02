import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { Notice } from '#ui/parts.tsx';
import { enquiryActMessages } from './enquiry-act.messages.ts';

/** The button that sends; where a personal number was found, with an offer to hide it (`asWished`). */
export const SendButtons: FC<PropsWithChildren<{ visit: Visit; numbers: boolean }>> = ({
  visit,
  numbers,
  children,
}) => {
  const words = enquiryActMessages[visit.language];
  if (!numbers) return <ButtonRow>{children}</ButtonRow>;
  return (
    <>
      <Notice tone="warn">
        <p>{words.numbers}</p>
      </Notice>
      <ButtonRow>
        {children}
        <Button variant="secondary" name="dolj" value="ja">
          {words.mask}
        </Button>
      </ButtonRow>
    </>
  );
};
