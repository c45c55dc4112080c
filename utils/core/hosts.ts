/** Whether `host` is one of `hosts` or a subdomain of one: `edition.cnn.com` is under `cnn.com`. */
export function isUnder(host: string, hosts: readonly string[]): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}
