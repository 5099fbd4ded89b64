import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  /**
   * Readiness needs no configuration.
   *
   * @visibility backend
   */
  readiness?: {
    /** When the work is done. */
    schedule?: {
      /**
       * How often changes in the catalog are taken over. Every 30 seconds unless given.
       */
      synchronise?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * How often is looked for entities whose reports are out of date, through the passing of time for
       * instance. Every 15 seconds unless given.
       */
      evaluate?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * How often files and URLs with definitions are read again. Every five minutes unless given.
       */
      definitions?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** Where checks and scorecards come from, beside this configuration. */
    definitions?: {
      /** Read in this order; later ones lie on top, and this configuration on top of all. */
      locations?: Array<{
        /** `url` is read with the URL readers of the backend, their credentials and allow list. */
        type: 'file' | 'url';
        /** A path relative to the working directory of the backend, or a URL. YAML or JSON. */
        target: string;
      }>;
    };
    /**
     * Checks by id: a whole one, or only the fields of an existing one that are to be different. `false`
     * takes a check out of every scorecard, `true` puts one back that a lower layer took out.
     */
    checks?: {
      [id: string]:
        | boolean
        | {
            /** True when the check passes. */
            title?: string;
            /** True when it fails. */
            failureTitle?: string;
            /** Why anyone should care. */
            rationale?: string;
            remediation?: {
              /** What to do. */
              text?: string;
              /** Where it is done: an http(s) URL or a path of the portal, with placeholders. */
              url?: string | false;
              /** In minutes of one person's work. */
              effort?: number;
            };
            /** Which entities it is asked of: a predicate over the entity and its traits. */
            appliesTo?: object | false;
            /** Id of the check without which this one means nothing. */
            requires?: string | false;
            /** The condition. It replaces that of a lower layer as a whole. */
            when?: object;
            /** Asked of live services only. */
            afterLaunch?: boolean;
            /** Shown, weighs nothing, gates nothing. */
            experimental?: boolean;
            /** Shown at once, counts and gates from that instant on. */
            enforcedFrom?: string | false;
          };
    };
    /**
     * Scorecards by id: a whole one, or only what is to be different of an existing one. `false` takes one
     * out.
     */
    scorecards?: {
      [id: string]:
        | boolean
        | {
            title?: string;
            description?: string;
            /** Which entities it judges: a predicate over the entity and its traits. */
            appliesTo?: object;
            /** Applies only where no other scorecard does. */
            fallback?: boolean;
            /** The rung an experimental entity is measured against before it goes live. */
            launchLevel?: string | false;
            /** Rungs by id, or a list that replaces them all, lowest first. */
            levels?: object | object[];
            /** What an entity is called that earned no rung. */
            noneTitle?: string;
            /** Categories by id, or a list that replaces them all. */
            categories?: object | object[];
            /** What it asks of each check, by the id of the check. `false` drops the row. */
            checks?: {
              [id: string]:
                | false
                | {
                    /** Share of the score. */
                    weight?: number;
                    /** The rung that it gates; none when false. */
                    level?: string | false;
                    category?: string;
                  };
            };
          };
    };
    /** What is shown of verdicts in the catalog, beside levels. */
    projection?: {
      /**
       * Categories whose state is to be a label of its own, `readiness/<scorecard>.<category>`: their ids, by
       * id of the scorecard. None unless given.
       */
      categories?: {
        [scorecard: string]: string[];
      };
    };
    /** How it is told what kind of thing an entity is. */
    traits?: {
      /** Profile by `spec.type`, in addition to the built-in ones. */
      profiles?: {
        [type: string]: 'serving' | 'worker' | 'job' | 'library' | 'other';
      };
      /** Types of Resources whose loss is a loss of data; in place of the built-in ones. */
      statefulTypes?: string[];
    };
    /** IANA name of the time zone of entities and groups that name none. UTC unless given. */
    timeZone?: string;
    /** How links that entities declare are opened, to see whether they answer. */
    links?: {
      /** Nothing is opened when false. True unless given. */
      enabled?: boolean;
      /**
       * Hosts that are opened although they are inside the network, use another port, or stand behind a
       * proxy: a name, a name with a port, all names below one, or addresses. For example
       * `wiki.corp.example`, `localhost:7007`, `*.corp.example`, `10.1.0.0/16`.
       */
      allow?: string[];
      /** Hosts that are never opened, in the same notation. Stronger than `allow`. */
      deny?: string[];
      /** Ports that are opened on every host, beside 80 and 443. */
      ports?: number[];
      /** For one link, redirects included. Ten seconds unless given, at most a minute. */
      timeout?: HumanDuration | string;
      /** Bytes of a page that are read. 262144 unless given. */
      maxBytes?: number;
      /** Requests at a time, to all hosts together. 8 unless given. */
      concurrency?: number;
      /** How each host is spared. */
      perHost?: {
        /** Requests at a time, to one host. 2 unless given. */
        concurrency?: number;
        /** From the start of one request to the next. Half a second unless given. */
        gap?: HumanDuration | string;
      };
      /**
       * How often is looked for links that are new or due; each is due about once a day. Every ten
       * minutes unless given.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** What deployment feeds tell. */
    deployments?: {
      /**
       * Names of production environments; case does not matter, `*` stands for any characters. Unless
       * given: `production`, `prod`, `prod-*`, `live`.
       */
      production?: string[];
      /** Days over which rates are taken, from 7 to 365. 90 unless given. */
      windowDays?: number;
      /** Days that teams work, 1 for Monday to 7 for Sunday. Monday to Friday unless given. */
      workingWeek?: number[];
      /** Nothing is said of people, not even in counts, when false. True unless given. */
      peopleFigures?: boolean;
      /**
       * After so many days without any news an open incident is a reason for care, and says not now no
       * more. 14 unless given.
       */
      incidentSilenceDays?: number;
      /** Stretches of time in which nothing is to be deployed. */
      freezes?: {
        [id: string]: {
          /** With its offset: `2026-12-18T18:00:00+01:00`. */
          from: string;
          /** The first moment after it. */
          to: string;
          reason: string;
          /** Which entities it holds for; all of them unless given. A predicate over entity and traits. */
          appliesTo?: object;
        };
      };
      /** Rules that lead what feeds tell to entities, stronger than all names but an entity said outright. */
      mapping?: {
        [id: string]: {
          /** Only of sources that fit; `*` stands for any characters. */
          source?: string;
          /** A regular expression that the name of the service must fit as a whole. */
          service?: string;
          /** The same of the repository: `github.com/acme/payments-api`. */
          repository?: string;
          /** The same of the package URL of the artifact. */
          artifact?: string;
          /** Name of an annotation that the feed gives; `value` is the expression then. */
          annotation?: string;
          value?: string;
          /** The entity; `$1` is what the first group of the expression found. */
          entity: string;
        };
      };
    };
    /** How alarms are judged. */
    alarms?: {
      /** What severities mean; case does not matter, `*` stands for any characters. What is in neither list is lesser. */
      severities?: {
        /** Somebody gets up for it: `critical`, `page`, `high`, `p1`, `p2`, `sev1`, `sev2` and the like unless given. */
        critical?: string[];
        /** Nobody is to do anything, so it is not judged: `info`, `notice`, `debug`, `none` unless given. */
        informational?: string[];
      };
      /** Names of alarms that fire for as long as monitoring works: `Watchdog`, `DeadMan*` and the like unless given. */
      deadMan?: string[];
      /** Labels that say what an alarm watches. `signal`, `golden_signal` and `golden-signal` unless given. */
      signalLabels?: string[];
      /**
       * What metrics are called that tell of a signal, held against the whole name or expression; these come before the
       * usual ones. By `errors`, `latency`, `traffic`, `saturation`, `missed-run`, `late-run`, `failure`, `backlog` and
       * `duration`.
       */
      signals?: {
        [signal: string]: string[];
      };
      /** For how long alarms have to stay worse before that counts. An hour unless given. */
      settle?: HumanDuration | string;
      /** Rules that lead labels of alarms to entities, where neither the alarm nor an annotation names one. */
      mapping?: {
        [id: string]: {
          /** Only of sources that fit; `*` stands for any characters. */
          source?: string;
          /** Name of the label; case does not matter. The title of an alarm is `alertname`. */
          label: string;
          /** A regular expression that its value must fit as a whole. Everything fits unless given. */
          value?: string;
          /** The entity has this annotation with what the first group found among its values. */
          annotation?: string;
          /** Or the entity itself; `$1` is what the first group of the expression found. */
          entity?: string;
        };
      };
    };
    /** How often teams are called. */
    pages?: {
      /** Days that somebody is on call in a row, from 1 to 31. 7 unless given. */
      shiftDays?: number;
    };
    /** For how many days things are kept. */
    retention?: {
      /** Deployments, incidents and changes, since the last that happened to them. 400 unless given. */
      deployments?: number;
      /** Events as they were pushed. 30 unless given. */
      events?: number;
      /** Changes of the states of alarms, and alarms that are gone. 400 unless given. */
      alarms?: number;
      /** Cases of rules that are over. 90 unless given. */
      alarmCases?: number;
    };
    /** Facts that services push. */
    facts?: {
      /** By id. Read when the backend starts. */
      namespaces?: {
        [namespace: string]: {
          /**
           * Subjects of the services that may declare and push, beside the one that declared the
           * namespace. Unless given, `exercises` and namespaces declared here are open to every service
           * with the permission `readiness.facts.push`.
           */
          callers?: string[];
          /** Of a namespace that is declared here: as it is shown. Its id unless given. */
          title?: string;
          /** Declares the namespace here: its facts, by name. */
          facts?: {
            [name: string]: {
              type:
                | 'boolean'
                | 'number'
                | 'string'
                | 'instant'
                | 'duration'
                | 'string-list'
                | 'object';
              title: string;
              unit?: string;
              signal: string;
              /** `configured` unless given. */
              kind?: 'declared' | 'configured' | 'exercised' | 'outcome';
              /** For how long an answer is fresh. */
              maxAge?: HumanDuration;
              /** For how long it is still judged when nothing newer comes. */
              holdFor?: HumanDuration;
            };
          };
        };
      };
    };
    /** What TechDocs says of its builds. */
    techdocs?: {
      /** TechDocs is not asked when false. True unless given. */
      enabled?: boolean;
    };
  };
}
