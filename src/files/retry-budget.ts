import type { Failure } from '../answer/failure.ts';
import { isRetryableOrRateLimited, RetryBudget } from '../http/retry.ts';
import type { Session } from '../http/session.ts';
import { isProviderFault } from './requests.ts';

/**
 * The retry budget of an upload in several requests. The outcome of a lost request is checked before anything is sent
 * again, so lost answers and failed writes may be retried here as well.
 */
export class UploadBudget extends RetryBudget {
  #grantRenewed = false;

  constructor(session: Session) {
    super(session, (failure) => this.#mayRetry(failure));
  }

  /** A grant lasts an hour, and a long upload may outlive several. */
  override renew(): void {
    super.renew();
    this.#grantRenewed = false;
  }

  #mayRetry(failure: Failure): boolean {
    if (failure.code !== 'PROVIDER_UNAUTHORIZED')
      return (
        failure.code === 'OUTCOME_UNKNOWN' || isProviderFault(failure) || isRetryableOrRateLimited(failure)
      );
    // Reading the account has already renewed the grant; one more try shows whether that helped.
    const isFirst = !this.#grantRenewed;
    this.#grantRenewed = true;
    return isFirst;
  }
}
