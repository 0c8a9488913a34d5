package app.intact.vault;

/// What can be wrong with a vault or a backup, each with one code; `docs/vault-format.md` says when. The codes are also
/// the expected errors of the negative test vectors.
public enum Flaw {
    /// The bytes do not begin as a header.
    HEADER_MAGIC,
    /// The header is of a later format or suite.
    HEADER_NEWER,
    /// The header is cut short, or something follows it.
    HEADER_LENGTH,
    /// A number of the header is outside its range.
    HEADER_NUMBER,
    /// The header holds no slot, or more than eight.
    HEADER_SLOTS,
    /// The header is not the one that this key sealed.
    HEADER_MAC,
    /// The header belongs to another key.
    HEADER_COMMIT,
    /// The header is stored under another hash than its own, or under another vault.
    HEADER_HASH,
    /// There is no header.
    HEADER_MISSING,
    /// A slot asks for a derivation that does not belong to its type, or one that v1 does not know.
    SLOT_KDF,
    /// A slot asks for more or less work than v1 allows, or for more memory than there is.
    KDF_BOUNDS,
    /// The secret opens no slot. The only answer to a wrong secret, whatever is wrong with it.
    WRONG_SECRET,
    /// There is no head.
    HEAD_MISSING,
    /// The head does not begin as one, or is not of its length.
    HEAD_FORM,
    /// The head is not the one that this key sealed.
    HEAD_MAC,
    /// The head is of another vault or generation.
    HEAD_VAULT,
    /// The head names another header.
    HEAD_HEADER,
    /// The head is stored under another hash than its own.
    HEAD_HASH,
    /// A record is not of a length that padding makes.
    RECORD_LENGTH,
    /// A record does not carry the hash it is stored under.
    RECORD_HASH,
    /// A record was not sealed by this key for this place.
    RECORD_SEAL,
    /// A record's padding is not the one its length calls for.
    RECORD_PADDING,
    /// A body begins with a flag byte of a later format, or asks for something of the vault that v1 does not know.
    BODY_NEWER,
    /// A body is empty or over 1 MiB.
    BODY_SIZE,
    /// Numbers are missing between two records.
    GAP,
    /// Records are missing at the end.
    TAIL,
    /// There are records that the head does not count.
    EXTRA,
    /// The records are not those that the head counts, in their order.
    CHAIN,
    /// An erase order is not one that v1 writes.
    ERASE_ORDER,
    /// A body is gone though no order erased it.
    ERASED_WITHOUT_ORDER,
    /// A body is there though an order erased it; it is never shown.
    RESURRECTED,
    /// The database itself found a fault in its file.
    DATABASE,
    /// The header beside the vault is missing or is not the vault's: a spare part is gone, no text is.
    MIRROR,
    /// Other accounts of this computer may read the folder or the file.
    PERMISSIONS,
    /// The file does not begin as a backup.
    BACKUP_MAGIC,
    /// The backup's checksum is not the one of its bytes.
    BACKUP_CHECKSUM,
    /// A length in the backup is impossible, or the backup is cut short.
    BACKUP_LENGTH,
    /// The backup's records are not in rising order.
    BACKUP_ORDER,
    /// Something follows the backup's end.
    BACKUP_TRAILING,
    /// A recovery code has not thirty-two characters.
    CODE_LENGTH,
    /// A recovery code holds a character that none has.
    CODE_LETTER,
    /// A recovery code was mistyped: its check does not fit.
    CODE_CHECK;

    /// Whether text may be lost or wrong; the others are told, and the vault opens as always.
    boolean harms() {
        return this != MIRROR && this != PERMISSIONS;
    }
}
