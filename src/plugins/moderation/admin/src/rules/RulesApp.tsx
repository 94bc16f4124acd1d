import { Box, Flex } from '@strapi/design-system';
import { Page, type Permission, useAuth } from '@strapi/strapi/admin';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWords } from '../words';
import { RULES_PATH, SECTIONS } from './sections';

const pages = SECTIONS.map(({ path, permissions, load }) => ({
  path,
  permissions: [...permissions],
  Content: lazy(load),
}));

const Place = styled(NavLink)`
  display: block;
  padding: 0.8rem 1.2rem;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  text-decoration: none;

  &.active {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
`;

function useAllowed() {
  const held = useAuth('RulesSections', ({ permissions }) => permissions);
  const mayDo = new Set(held.map(({ action }) => action));
  return SECTIONS.filter(({ permissions }) => permissions.every(({ action }) => mayDo.has(action)));
}

/** The way in is one for all: whoever may not read the policy begins with what they may. */
const Entry = ({ children }: { children: ReactNode }) => {
  const [first] = useAllowed();
  return first && first.path !== '' ? <Navigate to={first.path} replace /> : children;
};

const Sections = () => {
  const { say } = useWords();
  const allowed = useAllowed();
  if (allowed.length < 2) return null;
  return (
    <Box
      tag="nav"
      aria-label={say('rules.sections', 'Разделы')}
      background="neutral0"
      borderColor="neutral150"
      borderWidth="0 0 1px 0"
      paddingLeft={{ initial: 4, large: 10 }}
      paddingRight={4}
    >
      <Flex tag="ul" gap={2} wrap="wrap">
        {allowed.map(({ path, label: [key, russian] }) => (
          <li key={path}>
            <Place to={`/plugins/${RULES_PATH}/${path}`.replace(/\/$/, '')} end={path === ''}>
              {say(key, russian)}
            </Place>
          </li>
        ))}
      </Flex>
    </Box>
  );
};

const shown = (path: string, permissions: Permission[], Content: ComponentType) => {
  const page = (
    <Page.Protect permissions={permissions}>
      <Content />
    </Page.Protect>
  );
  return path === '' ? <Entry>{page}</Entry> : page;
};

/** Everything about what is checked before the public sees it. */
const RulesApp = () => (
  <>
    <Sections />
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        {pages.map(({ path, permissions, Content }) => (
          <Route
            key={path}
            {...(path === '' ? { index: true } : { path })}
            element={shown(path, permissions, Content)}
          />
        ))}
      </Routes>
    </Suspense>
  </>
);

export default RulesApp;
