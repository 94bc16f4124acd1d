import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import { CasePage } from './CasePage';
import { QueuePage } from './QueuePage';

const ModerationPage = () => (
  <Page.Protect permissions={PERMISSIONS.queue}>
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path="cases/:caseId" element={<CasePage />} />
    </Routes>
  </Page.Protect>
);

export default ModerationPage;
