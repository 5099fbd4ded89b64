import { ApiPaths } from 'backstage-plugin-readiness-common';
import { Request, Response } from 'express';
import { Caller } from '../access/Caller';
import { TextFile } from '../read/TextFile';
import { sendFile } from './sendFile';

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
  /** Answers, or rejects. */
  handle(request: RouteRequest, response: Response): Promise<void>;
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
  return routeOf(path, method, async (request, response) => {
    // The router has validated it by the contract.
    const valid = request as ValidRequest<Operation<Path, Name>>;
    response.json(await handle(valid));
  });
}

/** As `route`, for an operation that answers a file. */
export function fileRoute<Path extends keyof ApiPaths>(
  path: Path,
  handle: (request: ValidRequest<Operation<Path, 'get'>>) => Promise<TextFile>,
): Route {
  return routeOf(path, 'get', async (request, response) => {
    const valid = request as ValidRequest<Operation<Path, 'get'>>;
    await sendFile(await handle(valid), response);
  });
}

function routeOf(path: string, method: Method, handle: Route['handle']): Route {
  return { path: path.replace(/\{(\w+)\}/g, ':$1'), method, handle };
}
