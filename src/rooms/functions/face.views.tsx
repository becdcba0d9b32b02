import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { FileField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { More } from '#ui/page-parts.tsx';
import { RoundPicture } from '#ui/round-picture.tsx';
import { faceMessages } from './face.messages.ts';
import { type Face, type FaceFault, facePath } from './face.ts';
import { functionsPath } from './function-facts.views.tsx';

type PictureProps = { visit: Visit; face: Face; size?: 'small' | 'large' };

/** Somebody's face, as she shows it herself. */
export const FacePicture: FC<PictureProps> = ({ visit, face, size }) => (
  <RoundPicture src={facePath(face.id)} alt={faceMessages[visit.language].of(face.name)} size={size ?? 'small'} />
);

/** The face of the first who shows hers, small, for a card; undefined where nobody does. */
export function firstFace(visit: Visit, [face]: readonly Face[]) {
  return face && <FacePicture visit={visit} face={face} />;
}

/** A line about those who hold a function, with the faces of those who show theirs beside it. */
export const BesideFaces: FC<PropsWithChildren<{ visit: Visit; faces: readonly Face[] }>> = props => (
  <div class="beside">
    {props.faces.map(face => (
      <FacePicture visit={props.visit} face={face} size="large" />
    ))}
    {props.children}
  </div>
);

type FormProps = { visit: Visit; functionId: string; face: Face | undefined; fault: FaceFault | undefined };

/** Putting up a picture of oneself, or taking it away. */
export const FacePart: FC<FormProps> = ({ visit, functionId, face, fault }) => {
  const words = faceMessages[visit.language];
  const error = fault && words.faults[fault];
  const own = `${functionsPath}/${functionId}`;
  return (
    <More title={words.title} open={fault !== undefined}>
      <ErrorSummary title={words.mend} errors={error ? [{ field: 'picture', message: error }] : []} />
      <p>{words.lead}</p>
      <Form action={visit.href(`${own}/put-up-face`)} multipart>
        <FileField name="picture" label={words.label} hint={words.hint} accept=".jpg,.jpeg,.png,.webp" error={error} />
        <Button variant="secondary">{face ? words.replace : words.putUp}</Button>
      </Form>
      {face && (
        <Form action={visit.href(`${own}/take-face-down`)}>
          <Button variant="quiet">{words.takeDown}</Button>
        </Form>
      )}
    </More>
  );
};
