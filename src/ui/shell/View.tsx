import * as React from 'react';
import { ErrorMessage } from '../components/ErrorMessage';
import { Loading } from '../components/Loading';
import { StatusMessage } from '../components/StatusMessage';
import { Button } from '../components/Button';
import { Capability, useApp } from '../context/AppContext';
import { isQmsError } from '../../domain/shared/QmsError';
import Report from '../features/report';
import { ErrorBoundary } from './ErrorBoundary';
import { viewLoaders } from './views';

const LazyView: React.FC<{ capability: Exclude<Capability, 'report'>; attempt: number }> = (props) => {
  const { capability, attempt } = props;
  // A lazy component remembers that it failed for good; each attempt therefore gets its own.
  const Feature = React.useMemo(() => React.lazy(viewLoaders[capability]), [capability, attempt]);
  return (
    <React.Suspense fallback={<Loading />}>
      <Feature />
    </React.Suspense>
  );
};

const FailedView: React.FC<{ error: unknown; onRetry: () => void }> = ({ error, onRetry }) => {
  const { strings } = useApp();
  const { viewFailed } = strings.common;
  if (isQmsError(error)) return <ErrorMessage title={viewFailed.title} error={error} onRetry={onRetry} />;
  return (
    <StatusMessage tone="error" title={viewFailed.title} live="alert">
      <p>{viewFailed.text}</p>
      <p>
        <Button onClick={onRetry}>{strings.common.retry}</Button>
      </p>
    </StatusMessage>
  );
};

/** One capability, with a kind text instead of a blank page when its code fails or cannot be fetched. */
export const View: React.FC<{ capability: Capability }> = ({ capability }) => {
  const [attempt, setAttempt] = React.useState(0);
  return (
    <ErrorBoundary
      onRetry={() => setAttempt((before) => before + 1)}
      fallback={(error, retry) => <FailedView error={error} onRetry={retry} />}
    >
      {capability === 'report' ? <Report /> : <LazyView capability={capability} attempt={attempt} />}
    </ErrorBoundary>
  );
};
