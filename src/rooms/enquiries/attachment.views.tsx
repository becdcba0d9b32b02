import type { FC } from 'hono/jsx';
import { acceptedFiles } from '#house/sent-file.ts';
import type { Visit } from '#house/visit.ts';
import { FileField } from '#ui/fields.tsx';
import { fileSize } from '#ui/numbers.ts';
import { IconLink } from '#ui/page-parts.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import type { Attachment } from './enquiry.ts';

/** What is wrong with the files that were sent, in words. */
export function fileFault(visit: Visit, code: string | undefined): string | undefined {
  return enquiryMessages[visit.language].files.faults[code ?? ''];
}

/** Files to send along; the form around it must be `multipart`. */
export const FilesField: FC<{ visit: Visit; id?: string; fault?: string | undefined }> = ({ visit, id, fault }) => {
  const { label, mark, hint } = enquiryMessages[visit.language].files;
  return (
    <FileField
      {...{ name: 'files', id, label, mark, hint }}
      accept={acceptedFiles}
      multiple
      error={fileFault(visit, fault)}
    />
  );
};

/** What went along with a message, to save. */
export const FileLinks: FC<{ visit: Visit; enquiryPath: string; files: readonly Attachment[] }> = props => {
  const { visit, enquiryPath, files } = props;
  return files.length === 0 ? null : (
    <ul class="plain" aria-label={enquiryMessages[visit.language].files.label}>
      {files.map(({ id, name, bytes }) => (
        <li>
          <IconLink href={visit.href(`${enquiryPath}/fil/${id}`)} icon="download" download>
            <bdi>{name}</bdi>
          </IconLink>{' '}
          <span class="meta">{fileSize(bytes, visit.language)}</span>
        </li>
      ))}
    </ul>
  );
};
