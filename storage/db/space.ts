import { asFailure } from './failure.ts';

/** Storage as the browser reports it, in bytes; what it doesn't report is missing. */
export interface Space {
  /** Has the browser promised not to clear it away when the disk is full? */
  persisted: boolean;
  used?: number;
  room?: number;
}

export async function space(storage: StorageManager = navigator.storage): Promise<Space> {
  // Where the browser refuses to tell, as it may in a private window, the figures are missing and nothing counts as promised.
  const { usage, quota } = await storage.estimate().catch(() => ({}) as StorageEstimate);
  return {
    persisted: await storage.persisted().catch(() => false),
    ...(usage !== undefined && { used: usage }),
    ...(quota !== undefined && { room: quota }),
  };
}

/**
 * Asks the browser never to clear the storage; Firefox asks the reader. False where it refuses, which changes nothing.
 * @throws StorageFailure
 */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  try {
    return await storage.persist();
  } catch (error) {
    throw asFailure(error);
  }
}
