"""Reports: an audit to bytes that can be sent on."""
