/** Blocks all requests to others from this page for good: a policy that is added applies beside the manifest's, and can't be removed. */
export function closeWayOut(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'self'";
  document.head.append(policy);
}
