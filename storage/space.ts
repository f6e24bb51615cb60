import { asFailure } from './failure.ts';

/** Of what the browser has told; what it keeps to itself is missing. Bytes. */
export interface Space {
  /** Has the browser promised not to clear it away when the disk is full? */
  persisted: boolean;
  used?: number;
  room?: number;
}

export async function space(storage: StorageManager = navigator.storage): Promise<Space> {
  const { usage, quota } = await storage.estimate().catch(() => ({}) as StorageEstimate);
  return {
    persisted: await storage.persisted().catch(() => false),
    ...(usage !== undefined && { used: usage }),
    ...(quota !== undefined && { room: quota }),
  };
}

/** Asks the browser to promise it; Firefox asks the reader. False where it doesn't, which loses nothing. */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  try {
    return await storage.persist();
  } catch (error) {
    throw asFailure(error);
  }
}
