// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One object, one envelope: {v, id, type, payload}, in both directions.

export const protocolVersion = 1;

export interface Message {
    v: number;
    id: number;
    type: string;
    payload: Record<string, unknown>;
}

interface Remote {
    toPage: { connect(fn: (json: string) => void): void };
    fromPage(json: string): void;
}

declare class QWebChannel {
    constructor(transport: unknown, ready: (channel: { objects: { bridge: Remote } }) => void);
}

declare const qt: { webChannelTransport: unknown };

/** A message, or null when it is none or of another version. */
export function readMessage(json: string): Message | null {
    let message: Message;
    try {
        message = JSON.parse(json);
    } catch {
        return null;
    }
    const whole = message !== null && typeof message === "object" && message.v === protocolVersion
        && typeof message.id === "number" && typeof message.type === "string"
        && message.payload !== null && typeof message.payload === "object";
    return whole ? message : null;
}

export class Bridge {
    private remote: Remote | null = null;
    private last = 0;
    private readonly waiting = new Map<number, (message: Message) => void>();

    /** Connects and hands every message that is not an answer to `receive`. */
    connect(receive: (message: Message) => void, connected: () => void): void {
        new QWebChannel(qt.webChannelTransport, (channel) => {
            this.remote = channel.objects.bridge;
            this.remote.toPage.connect((json) => {
                const message = readMessage(json);
                if (!message) {
                    this.send("log", { level: "warning", text: "the page got a message it cannot read" });
                    return;
                }
                const answered = message.type === "answer" ? this.waiting.get(message.id) : undefined;
                if (answered) {
                    this.waiting.delete(message.id);
                    answered(message);
                } else {
                    receive(message);
                }
            });
            connected();
        });
    }

    send(type: string, payload: Record<string, unknown>): number {
        const id = ++this.last;
        this.remote?.fromPage(JSON.stringify({ v: protocolVersion, id, type, payload }));
        return id;
    }

    /** Sends and resolves with the payload of the answer; rejects when it carries an error. */
    request(type: string, payload: Record<string, unknown>): Promise<Record<string, unknown>> {
        return new Promise((resolve, reject) => {
            const id = this.send(type, payload);
            this.waiting.set(id, (message) => {
                const error = message.payload.error;
                if (typeof error === "string" && error !== "") {
                    reject(new Error(error));
                } else {
                    resolve(message.payload);
                }
            });
        });
    }
}
