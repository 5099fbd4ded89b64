import { ApiPaths } from 'backstage-plugin-readiness-common';
import { Request } from 'express';
import { Caller } from '../access/Caller';

export type { Caller };

type Method = 'get' | 'post' | 'put';

type Operation<Path extends keyof ApiPaths, Name extends Method> = NonNullable<
  ApiPaths[Path][Name]
>;

/** What the contract says of the parameters in one place of an operation. */
type Parameters<Op, Place extends 'path' | 'query'> = Op extends {
  parameters: { [Key in Place]?: infer Values };
}
  ? NonNullable<Values>
  : never;

/** What the contract says an operation is sent. */
type Body<Op> = Op extends {
  requestBody: { content: { 'application/json': infer Sent } };
}
  ? Sent
  : never;

/** What the contract says an operation answers. */
type Answer<Op> = Op extends {
  responses: { 200: { content: { 'application/json': infer Answered } } };
}
  ? Answered
  : never;

interface RouteRequest {
  params: unknown;
  query: unknown;
  body: unknown;
  caller: Caller;
  /** For the audit log. */
  request: Request;
}

/** A request that is valid by the contract. */
export interface ValidRequest<Op> extends RouteRequest {
  params: Parameters<Op, 'path'>;
  query: Parameters<Op, 'query'>;
  body: Body<Op>;
}

/** One operation of the contract, and what does it. */
export interface Route {
  /** As Express writes it: `/v1/entities/:kind`. */
  path: string;
  method: Method;
  handle(request: RouteRequest): Promise<unknown>;
}

/**
 * An operation of the contract, typed by it: a path that it does not have, a parameter that it does not
 * name and a body that it does not describe do not compile.
 */
export function route<Path extends keyof ApiPaths, Name extends Method>(
  path: Path,
  method: Name,
  handle: (
    request: ValidRequest<Operation<Path, Name>>,
  ) => Promise<Answer<Operation<Path, Name>>>,
): Route {
  return {
    path: path.replace(/\{(\w+)\}/g, ':$1'),
    method,
    // The router has validated it by the contract.
    handle: request => handle(request as ValidRequest<Operation<Path, Name>>),
  };
}
