export * from './DeliveryEvent';
export * from './DeliverySink';
export * from './extension';
