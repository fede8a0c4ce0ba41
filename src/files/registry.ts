import { Failure } from '../answer/failure.ts';
import type { Recipe } from './provider.ts';

/** Providers whose files have a recipe. */
export const FILE_PROVIDERS = ['NOTION', 'GOOGLEDRIVE', 'ONEDRIVE', 'SHAREPOINT'] as const;

/**
 * How files go to and come from a provider.
 *
 * @param provider its key
 * @throws Failure USAGE for providers without a recipe, and for flags that it has no use for
 */
export async function recipeFor(
  provider: string,
  flags: { site?: string | undefined; exportAs?: string | undefined },
): Promise<Recipe> {
  if (flags.site !== undefined && provider !== 'SHAREPOINT') throw useless('--site', 'SHAREPOINT');
  if (flags.exportAs !== undefined && provider !== 'GOOGLEDRIVE') throw useless('--export-as', 'GOOGLEDRIVE');
  switch (provider) {
    case 'NOTION':
      return (await import('./providers/notion/upload.ts')).notion;
    case 'GOOGLEDRIVE':
      return (await import('./providers/google-drive/upload.ts')).googleDrive;
    case 'ONEDRIVE':
    case 'SHAREPOINT':
      return (await import('./providers/microsoft-graph/transfer.ts')).microsoftGraph;
    default:
      throw new Failure(
        'USAGE',
        `${provider} has no recipe for files; there are ones for ${FILE_PROVIDERS.join(', ')}.`,
        {
          hint: 'Use proxy-request: --input-file sends a file, --output-file saves the answer, --download follows a URL in it.',
        },
      );
  }
}

function useless(flag: string, provider: string): Failure {
  return new Failure('USAGE', `${flag} is for ${provider} alone.`, { hint: `Leave ${flag} out.` });
}
