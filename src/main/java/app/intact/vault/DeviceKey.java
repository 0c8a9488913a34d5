package app.intact.vault; public final class DeviceKey implements Secret { public static DeviceKey fresh(){ return new DeviceKey(); } }
