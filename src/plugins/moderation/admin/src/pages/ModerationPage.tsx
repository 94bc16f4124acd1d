import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import { CasePage } from './CasePage';
import { QueuePage } from './QueuePage';
import { WorkflowPage } from './WorkflowPage';
import { WorkflowsPage } from './WorkflowsPage';

const ModerationPage = () => (
  <Page.Protect permissions={PERMISSIONS.queue}>
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path="cases/:caseId" element={<CasePage />} />
      <Route
        path="workflows"
        element={
          <Page.Protect permissions={PERMISSIONS.readWorkflows}>
            <WorkflowsPage />
          </Page.Protect>
        }
      />
      <Route
        path="workflows/:code"
        element={
          <Page.Protect permissions={PERMISSIONS.manageWorkflows}>
            <WorkflowPage />
          </Page.Protect>
        }
      />
    </Routes>
  </Page.Protect>
);

export default ModerationPage;
