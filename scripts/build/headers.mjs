/**
 * Replaces the global Headers, in which third-party code keeps the metadata of gRPC calls: touching the global loads
 * undici, which takes a fifth of a command's time. Values are not checked here; node:http2 checks what it sends.
 */
export class Headers {
  #values = new Map();

  constructor(init = {}) {
    const pairs = typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init);
    for (const [name, value] of pairs) this.append(name, value);
  }

  append(name, value) {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }

  set(name, value) {
    this.#values.set(name.toLowerCase(), String(value).trim());
  }

  get(name) {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name) {
    return this.#values.has(name.toLowerCase());
  }

  delete(name) {
    this.#values.delete(name.toLowerCase());
  }

  forEach(visit) {
    for (const [name, value] of this) visit(value, name, this);
  }

  keys() {
    return [...this].map(([name]) => name).values();
  }

  entries() {
    return this[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).values();
  }
}
