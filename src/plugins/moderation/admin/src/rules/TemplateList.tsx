import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import type { TemplateAnswer } from '../../../shared/templates';
import { Section } from '../components/Section';
import { useTypeName } from '../components/type-names';
import { useWords } from '../words';

interface TemplateListProps {
  templates: readonly TemplateAnswer[];
  opened: PublicationTemplate | null;
  onOpen: (template: PublicationTemplate) => void;
}

const Choice = styled.button`
  width: 100%;
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  text-align: left;
  cursor: pointer;

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** All templates, to open one. */
export const TemplateList = ({ templates, opened, onOpen }: TemplateListProps) => {
  const { say, pick } = useWords();
  const typeName = useTypeName();
  return (
    <Section title={say('templates.list', 'Шаблоны')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {templates.map((template) => {
          const { isShipped, ...plain } = template;
          return (
            <li key={template.code}>
              <Choice
                type="button"
                aria-pressed={opened?.code === template.code}
                onClick={() => onOpen(plain)}
              >
                <Typography tag="span" fontWeight="semiBold">
                  {pick(template.name)}
                </Typography>
                <br />
                <Typography tag="span" variant="pi" textColor="neutral600">
                  {typeName(template.contentType)}
                  {isShipped && `, ${say('templates.shipped', 'поставляется с программой')}`}
                </Typography>
              </Choice>
            </li>
          );
        })}
      </Flex>
    </Section>
  );
};
