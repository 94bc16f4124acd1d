import { Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useTemplatesApi } from '../api/templates';
import { TemplateEditor } from '../components/TemplateEditor';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

const Template = () => {
  const { say, choose } = useWords();
  const { event = '', channel = '' } = useParams();
  const api = useTemplatesApi();
  const [version, setVersion] = useState(0);
  const ask = useCallback((signal: AbortSignal) => api.one(event, channel, signal), [api, event, channel]);
  const { answer, reload } = useAnswer(ask);
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const template = answer.data;
  const changed = (): void => {
    reload();
    setVersion((former) => former + 1);
  };
  return (
    <Page.Main>
      <Page.Title>{`${say('notifications.templates.title')}: ${choose(template.title)}`}</Page.Title>
      {answer.stage === 'ready' && <TemplateEditor key={version} template={template} onChanged={changed} />}
    </Page.Main>
  );
};

const TemplatePage = () => (
  <Page.Protect permissions={PERMISSIONS.templates}>
    <Template />
  </Page.Protect>
);

export default TemplatePage;
