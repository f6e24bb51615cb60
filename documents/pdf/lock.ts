/** Closes the way out of this page for good: a policy that is added later holds beside the manifest's, and can't be taken back. */
export function closeWayOut(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'self'";
  document.head.append(policy);
}
