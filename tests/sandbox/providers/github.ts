import type { JsonObject } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { fromRoutes, ToolFailure } from './routes.ts';
import type { Provider, ProviderReply } from './types.ts';

const ISSUES = 45;
const README = '# Hello World\n\nA repository in the sandbox.\n';

export function github(): Provider {
  const issues: JsonObject[] = Array.from({ length: ISSUES }, (_unused, index) =>
    issue(index + 1, `Issue ${index + 1}`),
  );
  const add = (title: string, body: string): JsonObject => {
    const made = { ...issue(issues.length + 1, title), body };
    issues.push(made);
    return made;
  };
  const known = (owner: unknown, repo: unknown): void => {
    if (owner !== 'octocat' || repo !== 'hello-world') throw new ToolFailure('404', 'Not Found', 404);
  };

  return fromRoutes({
    keys: ['GITHUB'],
    unauthorized: refusal(401, 'Bad credentials'),
    unknown: () => refusal(404, 'Not Found'),
    routes: [
      ['GET', /^\/user$/, () => json(200, { login: 'octocat', id: 1, name: 'Octo Cat' })],
      ['GET', /^\/repos\/octocat\/hello-world$/, () => json(200, repository())],
      [
        'GET',
        /^\/repos\/octocat\/hello-world\/issues$/,
        (call) => {
          const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
          const page = Number(call.query.get('page') ?? 1);
          const last = Math.ceil(issues.length / size);
          const at = (number: number, rel: string): string =>
            `<https://api.github.com${call.path}?per_page=${size}&page=${number}>; rel="${rel}"`;
          const link = page < last ? [at(page + 1, 'next'), at(last, 'last')].join(', ') : at(1, 'first');
          return json(200, issues.slice((page - 1) * size, page * size), {
            link,
            'x-ratelimit-remaining': '4999',
          });
        },
      ],
      [
        'POST',
        /^\/repos\/octocat\/hello-world\/issues$/,
        async (call) => {
          const { title, body = '' } = await call.body.json();
          if (typeof title !== 'string')
            return refusal(422, 'Validation Failed', [
              { resource: 'Issue', field: 'title', code: 'missing_field' },
            ]);
          return json(201, add(title, body));
        },
      ],
      [
        'GET',
        /^\/repos\/octocat\/hello-world\/contents\/README\.md$/,
        () =>
          json(200, {
            type: 'file',
            name: 'README.md',
            encoding: 'base64',
            content: Buffer.from(README).toString('base64'),
          }),
      ],
      [
        'GET',
        /^\/repos\/octocat\/hello-world\/zipball$/,
        () => ({
          status: 302,
          headers: { location: 'https://codeload.github.example/octocat/hello-world/legacy.zip/main' },
          body: '',
        }),
      ],
    ],
    results: {
      github_user_get_authenticated: () => ({ login: 'octocat', id: 1 }),
      github_repo_get: ({ owner, repo }) => {
        known(owner, repo);
        return repository();
      },
      github_issues_list: ({ owner, repo, per_page: size = 30, page = 1 }) => {
        known(owner, repo);
        return issues.slice((Number(page) - 1) * Number(size), Number(page) * Number(size));
      },
      github_issue_create: ({ owner, repo, title, body = '' }) => {
        known(owner, repo);
        return add(String(title), String(body));
      },
    },
  });
}

function issue(number: number, title: string): JsonObject {
  const url = `https://github.example/octocat/hello-world/issues/${number}`;
  return {
    id: 1_000_000 + number,
    number,
    title,
    state: 'open',
    html_url: url,
    user: { login: 'octocat' },
    labels: [],
  };
}

function repository(): JsonObject {
  return {
    id: 1_296_269,
    name: 'hello-world',
    full_name: 'octocat/hello-world',
    private: false,
    default_branch: 'main',
  };
}

function refusal(status: number, message: string, errors?: object[]): ProviderReply {
  const documentation = 'https://docs.github.example/rest';
  return json(status, {
    message,
    ...(errors ? { errors } : {}),
    documentation_url: documentation,
    status: String(status),
  });
}
