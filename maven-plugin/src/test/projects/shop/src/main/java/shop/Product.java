package shop;

/** What the operations of this project ask for. */
public record Product(int id, String title) {}
