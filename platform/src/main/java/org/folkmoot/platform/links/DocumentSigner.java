package org.folkmoot.platform.links;

/** Signs documents so that anybody can see, with the public key alone, that this installation made them. */
public interface DocumentSigner {

    /** The signature of a document. */
    byte[] sign(byte[] document);

    /** The public key as PEM, as {@code openssl} reads it. */
    String publicKey();

    /** The first sixteen hexadecimal digits of the SHA-256 of the public key, by which people name it. */
    String keyName();

    /** True where a signature belongs to a document and this public key; false too for what is no key. */
    boolean verifies(byte[] document, byte[] signature, String publicKeyPem);
}
