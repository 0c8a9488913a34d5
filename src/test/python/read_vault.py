"""Reads a vault or a backup, written from docs/vault-format.md alone, to show that this can be done without Intact.

Usage: read_vault.py FILE, with a passphrase or a recovery code as the only line of the standard input.
Prints each entry as its number, a space, and its body in hexadecimal; ends with 1 and one word where anything is wrong.
"""
import hashlib, hmac, json, sqlite3, sys, unicodedata
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Bad(Exception):
    pass


def need(condition, error):
    if not condition:
        raise Bad(error)


def label(name): return b"intact/v1/" + name.encode() + b"\0"
def u32(x): return x.to_bytes(4, "big")
def u64(x): return x.to_bytes(8, "big")
def sha(x): return hashlib.sha256(x).digest()
def mac(key, x): return hmac.digest(key, x, "sha256")


def hkdf(ikm, salt, info, length):
    prk, out, last = mac(salt or bytes(32), ikm), b"", b""
    for i in range(1, (length + 31) // 32 + 1):
        last = mac(prk, last + info + bytes([i]))
        out += last
    return out[:length]


def opened(key, sealed, aad, error):
    try:
        return AESGCM(key).decrypt(sealed[:12], sealed[12:], aad)
    except (InvalidTag, ValueError):
        raise Bad(error)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, n, error):
        need(self.at + n <= len(self.data), error)
        self.at += n
        return self.data[self.at - n:self.at]

    def number(self, n, error): return int.from_bytes(self.take(n, error), "big")


def code_bytes(text):
    bits = 0
    letters = [c for c in text.upper().translate(str.maketrans("OIL", "011")) if not c.isspace() and c != "-"]
    if len(letters) != 32 or any(c not in LETTERS for c in letters):
        return None
    for c in letters:
        bits = bits * 32 + LETTERS.index(c)
    raw = bits.to_bytes(20, "big")
    return raw[:16] if sha(label("rc") + raw[:16])[:4] == raw[16:] else None


def unlock(header, secret_text):
    r, e = Reader(header), "HEADER_LENGTH"
    need(r.take(8, e) == b"INTVLT1\0", "HEADER_MAGIC")
    need(r.number(1, e) == 1, "HEADER_NEWER")
    vault, gen = r.take(16, e), r.number(4, e)
    r.take(8, e)
    commit, before, count = r.take(32, e), r.take(32, e), r.number(1, e)
    need(1 <= gen < 2**31, "HEADER_NUMBER")
    need(1 <= count <= 8, "HEADER_SLOTS")
    slots = [(r.take(54, e), r.take(32, e), r.take(60, e)) for _ in range(count)]
    r.take(r.number(4, e), e)
    signed, tag = header[:r.at], r.take(32, e)
    need(r.at == len(header), e)
    code = code_bytes(secret_text)
    for description, slot_commit, wrapped in slots:
        kind, kdf, salt = description[0], description[9], description[22:38]
        memory, passes, lanes = (int.from_bytes(description[i:i + 4], "big") for i in (10, 14, 18))
        if any(description[38:]):
            continue  # a share, kept elsewhere
        if kind == 1 and kdf == 1 and 19456 <= memory <= 1048576 and 1 <= passes <= 16 and 1 <= lanes <= 8:
            secret = unicodedata.normalize("NFKC", secret_text).encode("utf-8", "replace")
            start = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)
        elif kind == 2 and kdf == 2 and memory == passes == lanes == 0 and code:
            start = code
        else:
            continue
        okm = hkdf(start, salt, label("slot") + vault + description, 64)
        if hmac.compare_digest(okm[32:], slot_commit):
            ctx = vault + u32(gen)
            vmk = opened(okm[:32], wrapped, label("wrap") + ctx + description, "WRONG_SECRET")
            head_key = hkdf(vmk, b"", label("head") + ctx, 32)
            need(hmac.compare_digest(mac(head_key, label("header") + signed), tag), "HEADER_MAC")
            need(hkdf(vmk, b"", label("commit") + ctx, 32) == commit, "HEADER_COMMIT")
            return vmk, vault, gen, ctx, head_key, sha(label("genesis") + ctx + commit + before)
    raise Bad("WRONG_SECRET")


def unpadded(text):
    length = int.from_bytes(text[:4], "big")
    need(1 <= length <= 1048576, "BODY_SIZE")
    m = 4 + length
    size = next((s for s in (512, 1024, 2048, 4096) if m <= s), 0)
    if not size:
        e = m.bit_length() - 1
        step = 1 << (e - e.bit_length())
        size = -(-m // step) * step
    need(len(text) == size and not any(text[m:]), "RECORD_PADDING")
    return text[4:m]


def entries(header, head, cells, secret):
    vmk, vault, gen, ctx, head_key, chain = unlock(header, secret)
    need(len(head) == 141 and head[:9] == b"INTHED1\0\1", "HEAD_FORM")
    need(hmac.compare_digest(mac(head_key, label("headmac") + head[:-32]), head[-32:]), "HEAD_MAC")
    need(head[9:29] == ctx, "HEAD_VAULT")
    need(head[77:109] == sha(header), "HEAD_HEADER")
    rec_key, last = hkdf(vmk, b"", label("rec") + ctx, 32), int.from_bytes(head[37:45], "big")
    gone, orders, found = set(), set(), []
    for expected, (n, link, record) in enumerate(cells, 1):
        need(n == expected, "GAP")
        chain = sha(label("chain") + ctx + u64(n) + chain + link)
        if record is None:
            gone.add(n)
            continue
        need(sha(label("h") + record) == link, "RECORD_HASH")
        key = hkdf(rec_key, b"", label("rec-n") + ctx + u64(n), 32)
        body = unpadded(opened(key, record, label("aad") + b"\1" + ctx + u64(n), "RECORD_SEAL"))
        if body.startswith(b'\x01{"t":"sys.erase"'):
            seqs = json.loads(body[1:])["seqs"]
            need(seqs and seqs == sorted(set(seqs)) and 1 <= seqs[0] and seqs[-1] < n, "ERASE_ORDER")
            orders.update(seqs)
        else:
            need(not body.startswith(b'\x01{"t":"sys.'), "BODY_NEWER")
        need(body[0] in (0x01, 0x81), "BODY_NEWER")
        found.append((n, body))
    need(len(cells) >= last, "TAIL")
    need(len(cells) <= last, "EXTRA")
    need(chain == head[45:77], "CHAIN")
    need(gone <= orders, "ERASED_WITHOUT_ORDER")
    need(orders <= gone, "RESURRECTED")
    return found


def from_backup(data):
    need(sha(data[:-32]) == data[-32:], "BACKUP_CHECKSUM")
    r, e, cells = Reader(data[:-32]), "BACKUP_LENGTH", []
    need(r.take(8, e) == b"INTBAK1\0", "BACKUP_MAGIC")
    header, head = r.take(r.number(4, e), e), r.take(r.number(4, e), e)
    while (n := r.number(8, e)) != 2**64 - 1:
        link, length = r.take(32, e), r.number(4, e)
        cells.append((n, link, None if length == 0xFFFFFFFF else r.take(length, e)))
    need(r.at == len(r.data), "BACKUP_TRAILING")
    return header, head, cells


def from_vault(path):
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = store.execute("SELECT part, n, hash, body FROM cell ORDER BY part, n").fetchall()
    fixed = {n: body for part, n, hash, body in rows if part == 0 and n < 2 and hash == sha(body)}
    need(0 in fixed, "HEADER_MISSING")
    need(1 in fixed, "HEAD_MISSING")
    gen = int.from_bytes(fixed[0][25:29], "big")
    return fixed[0], fixed[1], [(n, hash, body) for part, n, hash, body in rows if part == gen]


def main():
    path, secret = sys.argv[1], sys.stdin.buffer.read().decode("utf-8").rstrip("\n")
    with open(path, "rb") as file:
        data = file.read()
    try:
        whole = from_vault(path) if data.startswith(b"SQLite format 3\0") else from_backup(data)
        for n, body in entries(*whole, secret):
            print(n, body.hex())
    except Bad as bad:
        print(bad)
        sys.exit(1)


main()
