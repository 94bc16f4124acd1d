import { Bell } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useUnread } from '../hooks/use-unread';
import { useWords } from '../hooks/use-words';

const Place = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  top: -0.8rem;
  left: 1.1rem;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  line-height: 1.8rem;
  font-weight: 600;
  text-align: center;
`;

const MOST_SHOWN = 99;

/**
 * The icon of the menu link with the number of what is unread. The menu takes no changing number and names the link by a
 * label of its own, therefore the icon says the number to screen readers through the label of the link around it.
 */
export const UnreadBell = (props: { width?: string; height?: string; fill?: string }) => {
  const { say } = useWords();
  const count = useUnread() ?? 0;
  const place = useRef<HTMLSpanElement>(null);
  const label =
    count > 0 ? say('notifications.inbox.menu-unread', { count }) : say('notifications.inbox.title');

  useEffect(() => {
    place.current?.closest('a')?.setAttribute('aria-label', label);
  }, [label]);

  return (
    <Place ref={place} aria-hidden>
      <Bell {...props} />
      {count > 0 && <Count data-testid="unread-count">{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</Count>}
    </Place>
  );
};
