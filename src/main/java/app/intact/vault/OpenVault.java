package app.intact.vault;
import java.util.List;
public final class OpenVault implements Ledger, AutoCloseable { public long append(List<byte[]> b){return 0;} public void read(Reader r){} public void close(){} public boolean readOnly(){return false;} }
