import { workspaceEn } from '../../en/own-pages/workspace.ts';
import { workspaceSv } from '../../sv/own-pages/workspace.ts';

export const workspaceWords = { sv: { workspace: workspaceSv }, en: { workspace: workspaceEn } };
