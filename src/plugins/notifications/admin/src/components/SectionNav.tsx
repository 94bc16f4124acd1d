import { Box, Flex } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { PLUGIN_ID } from '../../../shared/ids';
import { useWords } from '../hooks/use-words';
import { SECTIONS } from '../sections';

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

/** Ways between the pages of the plugin, for those who may see more than one. */
export const SectionNav = () => {
  const { say } = useWords();
  const permissions = useAuth('SectionNav', (auth) => auth.permissions);
  const held = new Set(permissions.map(({ action }) => action));
  const allowed = SECTIONS.filter((section) => section.permissions.every(({ action }) => held.has(action)));
  if (allowed.length < 2) return null;
  return (
    <Box
      tag="nav"
      aria-label={say('notifications.sections')}
      background="neutral0"
      borderColor="neutral150"
      borderWidth="0 0 1px 0"
      paddingLeft={{ initial: 4, large: 10 }}
      paddingRight={4}
    >
      <Flex tag="ul" gap={2} wrap="wrap">
        {allowed.map(({ path, label }) => (
          <li key={path}>
            <Place to={`/plugins/${PLUGIN_ID}/${path}`.replace(/\/$/, '')} end={path === ''}>
              {say(label)}
            </Place>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
