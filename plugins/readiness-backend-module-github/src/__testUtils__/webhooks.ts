// Payloads in the shapes that GitHub publishes, cut down to what tells something.

const person = (login: string) => ({ login, type: 'User' });

const repository = {
  node_id: 'R_kgDOCyU7Sg',
  full_name: 'Codertocat/Hello-World',
  html_url: 'https://github.com/Codertocat/Hello-World',
  default_branch: 'main',
};

const common = { repository, sender: person('Octocat') };

const deployment = {
  id: 4518412576,
  node_id: 'DE_kwDOCyU7Ss4Is7a6',
  sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  ref: 'main',
  task: 'deploy',
  payload: {},
  original_environment: 'production',
  environment: 'production',
  description: null,
  creator: person('Codertocat'),
  created_at: '2019-05-15T15:20:53Z',
  updated_at: '2019-05-15T15:20:53Z',
};

export function deploymentPayload(more: object = {}) {
  return {
    ...common,
    action: 'created',
    deployment: { ...deployment, ...more },
  };
}

export function statusPayload(state: string) {
  return {
    ...common,
    action: 'created',
    deployment,
    deployment_status: {
      id: 209916254,
      node_id: 'DES_kwDOCyU7Ss4Mgv9O',
      state,
      creator: person('Codertocat'),
      description: '',
      environment: 'production',
      target_url: '',
      log_url: 'https://ci.example.com/1',
      created_at: '2019-05-15T15:20:55Z',
      updated_at: '2019-05-15T15:20:55Z',
    },
  };
}

export function pullRequestPayload(more: object = {}) {
  return {
    ...common,
    action: 'closed',
    number: 2,
    pull_request: {
      node_id: 'PR_kwDOCyU7Ss4QVq1T',
      html_url: 'https://github.com/Codertocat/Hello-World/pull/2',
      state: 'closed',
      merged: true,
      merged_at: '2019-05-15T15:20:40Z',
      merge_commit_sha: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85',
      base: { ref: 'main' },
      user: person('Codertocat'),
      merged_by: person('Octocat'),
      ...more,
    },
  };
}

export function pushPayload({ committer }: { committer?: string }) {
  const head = {
    id: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85',
    timestamp: '2019-05-15T15:20:40Z',
    url: 'https://github.com/Codertocat/Hello-World/commit/c4295bd',
    committer: { username: committer },
    added: [],
    modified: ['README.md'],
    removed: [],
  };
  const first = {
    ...head,
    id: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    timestamp: '2019-05-15T12:00:00+02:00',
    modified: ['README.md', 'src/pay.ts'],
  };
  return {
    ...common,
    ref: 'refs/heads/main',
    after: head.id,
    created: false,
    deleted: false,
    forced: false,
    head_commit: head,
    commits: [first, head],
    // Here alone in seconds.
    repository: { ...repository, pushed_at: 1557933641 },
  };
}

export function releasePayload(action: string) {
  return {
    ...common,
    action,
    release: {
      node_id: 'RE_kwDOCyU7Ss4BDUkH',
      tag_name: '0.0.1',
      target_commitish: 'main',
      draft: false,
      html_url: 'https://github.com/Codertocat/Hello-World/releases/tag/0.0.1',
      published_at: '2019-05-15T15:20:53Z',
    },
  };
}

export function workflowRunPayload(name: string) {
  return {
    ...common,
    action: 'completed',
    workflow_run: {
      node_id: 'WFR_kwLOCyU7Ss4B',
      name,
      conclusion: 'success',
      head_branch: 'main',
      head_sha: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85',
      updated_at: '2019-05-15T15:30:00Z',
      html_url: 'https://github.com/Codertocat/Hello-World/actions/runs/1',
    },
  };
}
