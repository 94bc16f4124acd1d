import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { SectionNav } from '../components/SectionNav';
import { SECTIONS } from '../sections';

const pages = SECTIONS.map(({ path, permissions, load }) => ({ path, permissions, Content: lazy(load) }));
const TemplatePage = lazy(() => import('./TemplatePage'));

/** Everything under `plugins/notifications`. */
const App = () => (
  <>
    <SectionNav />
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        {pages.map(({ path, permissions, Content }) => (
          <Route
            key={path}
            {...(path === '' ? { index: true } : { path })}
            element={
              <Page.Protect permissions={permissions}>
                <Content />
              </Page.Protect>
            }
          />
        ))}
        <Route path="templates/:event/:channel" element={<TemplatePage />} />
      </Routes>
    </Suspense>
  </>
);

export default App;
