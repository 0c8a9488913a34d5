package app.intact.vault;

import java.security.SecureRandom;
import java.util.Arrays;

/// A key for those who choose no passphrase on their own device: 32 random bytes in a file that only this account may
/// read, apart from the data. Not guaranteed: anything against somebody who can use this account on this computer.
public final class DeviceKey implements Secret {

    /// In bytes.
    static final int LENGTH = 32;

    private final byte[] bytes;

    private DeviceKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A new one; it is kept on this device when a vault takes it as its way in.
    public static DeviceKey fresh(SecureRandom chance) {
        byte[] bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        return new DeviceKey(bytes);
    }

    /// The one that this device keeps for the vault that is to be opened.
    public static DeviceKey ofThisDevice() {
        return new DeviceKey(new byte[0]);
    }

    static DeviceKey of(byte[] bytes) {
        return new DeviceKey(bytes.clone());
    }

    /// Whether it stands for the kept one, still to be fetched.
    boolean isKeptOne() {
        return bytes.length == 0;
    }

    @Override
    public Way way() {
        return Way.DEVICE_KEY;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "DeviceKey";
    }
}
