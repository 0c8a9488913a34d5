package app.intact.vault;
public enum Way { PASSPHRASE, RECOVERY_CODE, DEVICE_KEY }
