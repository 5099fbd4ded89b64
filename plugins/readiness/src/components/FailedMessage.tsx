import CloudOffIcon from '@material-ui/icons/CloudOffOutlined';
import { useWords } from '../hooks/useWords';
import { messageOf } from '../lib/errors';
import { Message } from './Message';

interface FailedMessageProps {
  title: string;
  error?: Error;
  retry(): void;
}

/** In place of what could not be loaded. */
export const FailedMessage = ({ title, error, retry }: FailedMessageProps) => (
  <Message
    role="alert"
    icon={<CloudOffIcon />}
    title={title}
    action={{ label: useWords().t('common.tryAgain'), onClick: retry }}
  >
    {error && messageOf(error)}
  </Message>
);
