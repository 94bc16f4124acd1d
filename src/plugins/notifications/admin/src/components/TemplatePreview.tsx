import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { smsLength } from '../../../../../domain/notifications/sms-segments';
import type { Preview } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';

const Frame = styled.iframe`
  width: 100%;
  height: 46rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Plain = styled.pre`
  padding: 1.6rem;
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: inherit;
  font-size: 1.4rem;
  line-height: 1.5;
  white-space: pre-wrap;
`;

/** What an operator counts: the subject is the first line of an SMS. */
const SmsSize = ({ subject, text }: Preview) => {
  const { say } = useWords();
  const { units, segments } = smsLength(`${subject}\n${text}`);
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {say('notifications.template.sms-size', { units, segments })}
    </Typography>
  );
};

/** What a reader would get: the letter in a frame that runs nothing, and the plain text. */
export const TemplatePreview = ({ preview, channel }: { preview: Preview; channel: string }) => {
  const { say } = useWords();
  return (
    <Flex
      tag="section"
      aria-labelledby="template-preview"
      direction="column"
      alignItems="stretch"
      gap={3}
      paddingTop={1}
    >
      <Box>
        <Typography id="template-preview" tag="h2" variant="delta">
          {say('notifications.template.preview')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {say('notifications.template.preview-hint')}
        </Typography>
      </Box>
      <Typography tag="p" fontWeight="bold">
        {preview.subject}
      </Typography>
      {preview.html && (
        <>
          <Frame sandbox="" srcDoc={preview.html} title={say('notifications.template.preview-html')} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('notifications.template.preview-plain')}
          </Typography>
        </>
      )}
      <Plain role="region" tabIndex={0} aria-label={say('notifications.template.preview-text')}>
        {preview.text}
      </Plain>
      {channel === 'sms' && <SmsSize {...preview} />}
    </Flex>
  );
};
