import { DatabaseService } from '@backstage/backend-plugin-api';
import { ProgressStore, RepositoryProgress, Trouble } from './ProgressStore';

/** That of Backstage: whoever installs the module chooses the database. */
export type Client = Awaited<ReturnType<DatabaseService['getClient']>>;

interface Row {
  repository: string;
  asked_at: string | null;
  streams: string;
  trouble: string | null;
}

const TABLE = 'github_repositories';

/** Well below what either database takes in one statement. */
const CHUNK = 200;

export class KnexProgressStore implements ProgressStore {
  constructor(private readonly knex: Client) {}

  async read(repositories: readonly string[]) {
    const rows: Row[] = [];
    for (const chunk of chunks(repositories)) {
      rows.push(...(await this.knex<Row>(TABLE).whereIn('repository', chunk)));
    }
    return new Map(rows.map(row => [row.repository, toProgress(row)]));
  }

  async keep(progress: readonly RepositoryProgress[]) {
    for (const chunk of chunks(progress)) {
      await this.knex<Row>(TABLE)
        .insert(chunk.map(toRow))
        .onConflict('repository')
        .merge();
    }
  }

  async listTroubled() {
    const rows = await this.knex<Row>(TABLE)
      .whereNotNull('trouble')
      .orderBy('repository');
    return rows.map(toProgress).filter(isTroubled);
  }
}

function toRow({ repository, askedAt, streams, trouble }: RepositoryProgress) {
  return {
    repository,
    asked_at: askedAt ?? null,
    streams: JSON.stringify(streams),
    trouble: trouble ? JSON.stringify(trouble) : null,
  };
}

function toProgress(row: Row): RepositoryProgress {
  const { repository, asked_at: askedAt, streams, trouble } = row;
  return {
    repository,
    streams: JSON.parse(streams),
    ...(askedAt && { askedAt }),
    ...(trouble && { trouble: JSON.parse(trouble) }),
  };
}

function isTroubled(
  progress: RepositoryProgress,
): progress is RepositoryProgress & { trouble: Trouble } {
  return progress.trouble !== undefined;
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) {
    yield items.slice(start, start + CHUNK);
  }
}
