"""The organizers' side of the conversation: what their texts mean, and the sentences that they get."""
