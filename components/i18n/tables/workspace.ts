import { workspaceEn } from '../en/workspace.ts';
import { workspaceSv } from '../sv/workspace.ts';

export const workspaceWords = { sv: { workspace: workspaceSv }, en: { workspace: workspaceEn } };
