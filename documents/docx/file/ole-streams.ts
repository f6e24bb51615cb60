/**
 * Has a file of Office's older container a stream by this name? That tells what it is: Word puts a locked file in "EncryptedPackage". Names
 * stand there in UTF-16, little end first.
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const written = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = written;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (written.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
