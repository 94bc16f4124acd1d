import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import type { KeyWords } from './key-words';

interface KeysHelpProps {
  words: KeyWords;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  onClose: () => void;
}

/** What the keys of a page do, and the way to switch them off (WCAG 2.1.4). */
export const KeysHelp = ({ words, isOn, onSwitch, onClose }: KeysHelpProps) => {
  const { say } = useWords();
  const { title, keys } = words;
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {say('keys.layout', 'Раскладка не важна. В полях ввода клавиши просто печатают.')}
            </Typography>
            <dl>
              {keys.map(([key, meaning]) => (
                <Flex key={key} gap={4} paddingTop={1} paddingBottom={1}>
                  <Typography tag="dt" fontWeight="bold" minWidth="9rem">
                    {key}
                  </Typography>
                  <Typography tag="dd">{meaning}</Typography>
                </Flex>
              ))}
            </dl>
            <Checkbox checked={isOn} onCheckedChange={(checked) => onSwitch(checked === true)}>
              {say('keys.on', 'Пользоваться клавишами')}
            </Checkbox>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{say('dialog.close', 'Закрыть')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
