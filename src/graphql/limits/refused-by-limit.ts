// The error by which a limit refuses an operation during validation: its code, and never a word of the operation.

import { ApiError } from '../../errors.js';

export const tooComplex = (): ApiError =>
  new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_COMPLEX', status: 400 });
